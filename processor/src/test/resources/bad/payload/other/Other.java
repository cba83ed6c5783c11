package com.acme.other;

import dev.earmark.OnEvent;
import dev.earmark.Payload;

public class Other {

    protected record Guarded() {}

    @OnEvent("job:ready")
    public void on(@Payload Guarded guarded) {}
}
