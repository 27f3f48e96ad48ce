package tj.hamyori.platform.sample;

public record BoxOpened(String boxId) {}
