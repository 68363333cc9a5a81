package javalings.compile;

import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/**
 * A class of the JDK or of a library that knows its name and kind: javac asks each file of a
 * package for both, and the answers below are worked out from a path each time.
 */
final class ListedClassFile extends ForwardingJavaFileObject<JavaFileObject> {

  private final String binaryName;
  private final Kind kind;

  ListedClassFile(JavaFileObject file, String binaryName) {
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
}
