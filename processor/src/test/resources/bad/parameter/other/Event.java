package com.acme.other;

public class Event {}
