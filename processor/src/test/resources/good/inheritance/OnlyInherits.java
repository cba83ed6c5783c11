package com.acme;

import com.acme.base.Base;

class OnlyInherits extends Base<String> {}
