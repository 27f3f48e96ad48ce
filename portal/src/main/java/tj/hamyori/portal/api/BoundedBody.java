package tj.hamyori.portal.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request's body that breaks off once it is longer than allowed. */
final class BoundedBody extends FilterInputStream {

    private final long limitBytes;
    private long readBytes;

    BoundedBody(InputStream body, long limitBytes) {
        super(body);
        this.limitBytes = limitBytes;
    }

    boolean exceeded() {
        return readBytes > limitBytes;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) throws IOException {
        readBytes += bytes;
        if (exceeded()) {
            throw new IOException("body longer than " + limitBytes + " bytes");
        }
    }
}
