package javalings.wire;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class path of this virtual machine, in absolute terms: a virtual machine that gets the same
 * one may be started in another folder, where relative names lead nowhere.
 */
public final class OwnClassPath {

  private OwnClassPath() {}

  /** Its jars and folders. */
  public static List<Path> files() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(element -> Path.of(element).toAbsolutePath())
        .toList();
  }

  /** The same as a word of a command line. */
  public static String text() {
    return files().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
