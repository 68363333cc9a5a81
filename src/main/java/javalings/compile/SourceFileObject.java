package javalings.compile;

import java.net.URI;
import javalings.model.Source;
import javax.tools.SimpleJavaFileObject;

/** A source as javac reads it. */
final class SourceFileObject extends SimpleJavaFileObject {

  final Source source;

  SourceFileObject(Source source, int index) {
    super(URI.create("memory:///" + index + "/" + encoded(source.fileName())), Kind.SOURCE);
    this.source = source;
  }

  private static String encoded(String name) {
    return name.replace("%", "%25").replace(" ", "%20");
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return source.text();
  }

  /** javac asks whether a public class stands in a file of its name; the folders are ours. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == Kind.SOURCE && source.fileName().equals(simpleName + ".java");
  }
}
