package tj.hamyori.platform.sample;

public record AmountPutInAdded(String boxId, long amountMinor) {}
