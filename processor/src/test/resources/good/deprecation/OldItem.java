package com.acme;

@Deprecated
record OldItem(String id) {}
