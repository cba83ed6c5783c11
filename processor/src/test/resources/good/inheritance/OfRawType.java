package com.acme;

import com.acme.base.Base;

@SuppressWarnings("rawtypes")
class OfRawType extends Base {}
