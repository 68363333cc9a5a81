package javalings.explore.cost;

import java.util.Map;

/** Defines classes from their bytes; everything else comes from this program's class path. */
public final class ShippedClasses extends ClassLoader {

  private final Map<String, byte[]> classes;

  public ShippedClasses(Map<String, byte[]> classes) {
    super(ShippedClasses.class.getClassLoader());
    this.classes = classes;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    var bytes = classes.get(name.replace('.', '/'));
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
