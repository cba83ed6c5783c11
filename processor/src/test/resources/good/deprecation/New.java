package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Payload;
import java.util.List;

class New {

    @OnEvent("job:ready")
    @SuppressWarnings("deprecation")
    void on(@Payload List<OldItem> item, @Payload OldItem first) {}
}
