package javalings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * javac's view of the JDK and of this program's class path. Hundreds of small compilations open
 * both once.
 */
public final class SharedJavacFiles {

  /** A manager of files serves one thread. */
  private static final ThreadLocal<StandardJavaFileManager> OF_THREAD =
      ThreadLocal.withInitial(SharedJavacFiles::open);

  private SharedJavacFiles() {}

  /** The files as this thread sees them; nobody closes them. */
  public static StandardJavaFileManager get() {
    return OF_THREAD.get();
  }

  private static StandardJavaFileManager open() {
    var javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    var files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    try {
      // Else javac searches all libraries for plugins at each compilation.
      files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
