package com.acme;

import dev.earmark.OnEvent;

class Arguments_Earmark {

    @OnEvent("job:ready")
    void notOurs() {}
}
