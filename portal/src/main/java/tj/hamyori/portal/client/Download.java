package tj.hamyori.portal.client;

/**
 * A file from a service.
 *
 * @param type media type
 * @param disposition how a browser is to keep it, its name included
 */
public record Download(byte[] content, String type, String disposition) {}
