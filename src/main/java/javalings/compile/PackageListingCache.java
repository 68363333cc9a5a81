package javalings.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * Remembers which classes the packages of the JDK and the libraries hold, since none of them
 * changes while this program runs, and javac asks for the same few at every compilation.
 */
final class PackageListingCache extends ForwardingJavaFileManager<JavaFileManager> {

  /** Classes without a name of their own: no source can mention them, and every sixth is one. */
  private static final Pattern NAMELESS = Pattern.compile("\\$\\d");

  private record Shelf(Location location, String packageName, Set<JavaFileObject.Kind> kinds) {}

  private final Map<Shelf, List<JavaFileObject>> shelves = new HashMap<>();

  PackageListingCache(JavaFileManager below) {
    super(below);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    if (recurse) {
      return super.list(location, packageName, kinds, true);
    }
    var shelf = new Shelf(location, packageName, kinds);
    var known = shelves.get(shelf);
    return known == null ? look(shelf) : known;
  }

  private List<JavaFileObject> look(Shelf shelf) throws IOException {
    var files = new ArrayList<JavaFileObject>();
    for (var file : super.list(shelf.location, shelf.packageName, shelf.kinds, false)) {
      var name = super.inferBinaryName(shelf.location, file);
      if (!NAMELESS.matcher(name).find()) {
        files.add(new ListedClassFile(file, name));
      }
    }
    shelves.put(shelf, files);
    return files;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof ListedClassFile shelved
        ? shelved.binaryName()
        : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    var shelved = one instanceof ListedClassFile || other instanceof ListedClassFile;
    return shelved ? one.equals(other) : super.isSameFile(one, other);
  }
}
