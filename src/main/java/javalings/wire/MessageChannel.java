package javalings.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Carries whole messages over a pair of streams: length, then body. Sending is safe from several
 * threads; receiving belongs to one.
 *
 * @param <S> what is sent
 * @param <R> what is received
 */
public final class MessageChannel<S, R> {

  /** No message is longer, in bytes. */
  static final int LONGEST_MESSAGE = 16 << 20;

  private final DataInputStream in;
  private final DataOutputStream out;
  private final Class<S> sent;
  private final Class<R> received;

  public MessageChannel(InputStream in, OutputStream out, Class<S> sent, Class<R> received) {
    this.in = new DataInputStream(in);
    this.out = new DataOutputStream(out);
    this.sent = sent;
    this.received = received;
  }

  public void send(S message) throws IOException {
    var body = RecordCodec.encode(message, sent);
    synchronized (out) {
      out.writeInt(body.length);
      out.write(body);
      out.flush();
    }
  }

  /** Waits for the next message; throws {@link java.io.EOFException} when the other end is gone. */
  public R receive() throws IOException {
    var length = in.readInt();
    if (length < 0 || length > LONGEST_MESSAGE) {
      throw new IOException("not a message: its length would be " + length);
    }
    var body = new byte[length];
    in.readFully(body);
    return RecordCodec.decode(body, received);
  }
}
