package javalings.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * A class of the JDK or of a library that knows its name and kind, which javac asks each listed
 * file for, and its bytes once it was read: most programs use the same few hundred classes.
 */
final class ShelvedFile extends ForwardingJavaFileObject<JavaFileObject> {

  private final String binaryName;
  private final Kind kind;
  private byte @Nullable [] bytes;

  ShelvedFile(JavaFileObject file, String binaryName) {
    super(file);
    this.binaryName = binaryName;
    this.kind = file.getKind();
  }

  String binaryName() {
    return binaryName;
  }

  @Override
  public Kind getKind() {
    return kind;
  }

  @Override
  public InputStream openInputStream() throws IOException {
    var known = bytes;
    if (known == null) {
      try (var in = super.openInputStream()) {
        known = in.readAllBytes();
      }
      bytes = known;
    }
    return new ByteArrayInputStream(known);
  }
}
