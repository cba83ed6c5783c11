package com.acme;

import dev.earmark.OnEvent;

class Arguments_Earmark {

    @OnEvent("acme:ready")
    void notOurs() {}
}
