package org.xueji.platform.sending;

/// The SMS port (短信网关): an adapter to a real gateway is a bean of this type.
public interface SmsCarrier extends Carrier {}
