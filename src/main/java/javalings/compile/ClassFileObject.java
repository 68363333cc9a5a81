package javalings.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.function.Consumer;
import javax.tools.SimpleJavaFileObject;

/** A class file in memory: javac writes the ones it makes, and reads those it compiles against. */
final class ClassFileObject extends SimpleJavaFileObject {

  private final byte[] bytes;
  private final Consumer<byte[]> onClose;

  private ClassFileObject(String binaryName, byte[] bytes, Consumer<byte[]> onClose) {
    super(URI.create("memory:///classes/" + binaryName.replace('.', '/') + ".class"), Kind.CLASS);
    this.bytes = bytes;
    this.onClose = onClose;
  }

  static ClassFileObject toRead(String binaryName, byte[] bytes) {
    return new ClassFileObject(binaryName, bytes, _ -> {});
  }

  static ClassFileObject toWrite(String binaryName, Consumer<byte[]> onClose) {
    return new ClassFileObject(binaryName, new byte[0], onClose);
  }

  @Override
  public InputStream openInputStream() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public OutputStream openOutputStream() {
    return new ByteArrayOutputStream() {
      @Override
      public void close() {
        onClose.accept(toByteArray());
      }
    };
  }
}
