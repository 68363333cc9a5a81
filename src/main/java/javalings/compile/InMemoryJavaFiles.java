package javalings.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javalings.model.Need;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Keeps what javac makes, and shows it what was made before. Only the class output and the class
 * path are touched; the JDK's own classes come from the manager below, which is shared by all
 * compilations because opening the JDK is what costs.
 */
final class InMemoryJavaFiles extends ForwardingJavaFileManager<JavaFileManager> {

  private final PackageVisibility visibility;
  private final List<Need> needs;
  private CompiledClasses known = new CompiledClasses(Map.of());
  private Map<String, byte[]> made = new ConcurrentHashMap<>();

  InMemoryJavaFiles(JavaFileManager below, PackageVisibility visibility, List<Need> needs) {
    super(below);
    this.visibility = visibility;
    this.needs = needs;
  }

  /**
   * The manager below knows files of the disk only, and javac asks where a module's source lies.
   */
  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    return file instanceof SourceFileObject || super.contains(location, file);
  }

  /** Forgets what was made so far: the next compilation sees these classes. */
  void begin(CompiledClasses next) {
    known = next;
    made = new ConcurrentHashMap<>();
  }

  CompiledClasses made() {
    return new CompiledClasses(made);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    var destination = made;
    return ClassFileObject.toWrite(className, bytes -> destination.put(className, bytes));
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    if (location != StandardLocation.CLASS_PATH) {
      return super.list(location, packageName, kinds, recurse);
    }
    var files = new ArrayList<JavaFileObject>(inMemory(packageName, kinds));
    if (visibility.shows(packageName, needs)) {
      super.list(location, packageName, kinds, recurse).forEach(files::add);
    }
    return files;
  }

  /** Exercises have no package line, so their classes are all in the unnamed package. */
  private List<ClassFileObject> inMemory(String packageName, Set<JavaFileObject.Kind> kinds) {
    if (!packageName.isEmpty() || !kinds.contains(JavaFileObject.Kind.CLASS)) {
      return List.of();
    }
    return known.files().entrySet().stream()
        .map(file -> ClassFileObject.toRead(file.getKey(), file.getValue()))
        .toList();
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    if (file instanceof ClassFileObject) {
      var path = file.getName();
      return path.substring("/classes/".length(), path.length() - ".class".length())
          .replace('/', '.');
    }
    return super.inferBinaryName(location, file);
  }

  /** The shared manager below outlives every compilation. */
  @Override
  public void close() {}
}
