package javalings.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 that is being computed: of all that was added, in the order in which it was.
 *
 * @param digest holds what was added so far
 */
public record Sha256(MessageDigest digest) {

  /** The digest of nothing yet. */
  public Sha256() {
    this(algorithm());
  }

  private static MessageDigest algorithm() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public Sha256 add(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  /** Adds a text in UTF-8, without a mark of where it ends. */
  public Sha256 add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The 32 bytes; what is added afterwards begins another one. */
  public byte[] bytes() {
    return digest.digest();
  }

  /** The same as 64 hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(bytes());
  }

  /** The first of its bytes, two hexadecimal digits each. */
  public String hex(int count) {
    return HexFormat.of().formatHex(bytes(), 0, count);
  }
}
