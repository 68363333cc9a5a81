package javalings.cost;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javalings.shape.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Defines classes from their bytes; everything else comes from this program's class path. It also
 * hands out the bytes and sources as resources, for rules that look at code.
 */
public final class ShippedClasses extends ClassLoader {

  private final Map<String, byte[]> classes;
  private final Map<String, String> sources;

  public ShippedClasses(Map<String, byte[]> classes) {
    this(classes, Map.of());
  }

  /**
   * Serves sources as well.
   *
   * @param classes by internal name
   * @param sources by file name, without a folder
   */
  public ShippedClasses(Map<String, byte[]> classes, Map<String, String> sources) {
    super(ShippedClasses.class.getClassLoader());
    this.classes = Map.copyOf(classes);
    this.sources = Map.copyOf(sources);
  }

  /** Shipped classes are not looked for in every jar of the class path first. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!classes.containsKey(name.replace('.', '/'))) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      var known = findLoadedClass(name);
      return known == null ? findClass(name) : known;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    var bytes = classes.get(name.replace('.', '/'));
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    var bytes = bytes(name);
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }

  private byte @Nullable [] bytes(String resource) {
    if (!resource.startsWith(SourceText.FOLDER)) {
      return classes.get(resource.replaceFirst("\\.class$", ""));
    }
    var text = sources.get(resource.substring(SourceText.FOLDER.length()));
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }
}
