package javalings.cost;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The class files behind loaded classes, read back from the loader that defined them. */
public final class ClassFiles {

  private static final int LIMIT = 2_000;

  private ClassFiles() {}

  /** The loader that an exercise's class came from. */
  public static ClassLoader loaderOf(Class<?> type) {
    var loader = type.getClassLoader();
    return loader == null ? ClassLoader.getSystemClassLoader() : loader;
  }

  /** A class file by the name that class files use: {@code java/util/List}. */
  public static Optional<byte[]> read(ClassLoader loader, String internalName) {
    try (var stream = loader.getResourceAsStream(internalName + ".class")) {
      return Optional.ofNullable(stream == null ? null : stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the class file of " + internalName + " cannot be read", e);
    }
  }

  /**
   * The classes that {@code roots} need and that another virtual machine with the same class path
   * does not have, by internal name.
   */
  public static Map<String, byte[]> closure(Class<?>... roots) {
    var found = new LinkedHashMap<String, byte[]>();
    for (var root : roots) {
      var loader = loaderOf(root);
      var open = new ArrayDeque<String>();
      open.add(root.getName().replace('.', '/'));
      while (!open.isEmpty() && found.size() < LIMIT) {
        var name = open.remove();
        if (found.containsKey(name) || onClassPath(name)) {
          continue;
        }
        read(loader, name)
            .ifPresent(bytes -> {
              found.put(name, bytes);
              open.addAll(references(bytes));
            });
      }
    }
    return found;
  }

  /** A context for rewriting these classes, by internal name; it knows how they are related. */
  public static ClassFile context(Map<String, byte[]> classes) {
    var known = ClassHierarchyResolver.ofResourceParsing(type -> open(classes, type));
    return ClassFile.of(
        ClassFile.ClassHierarchyResolverOption.of(
            known.orElse(ClassHierarchyResolver.defaultResolver())));
  }

  private static @Nullable InputStream open(Map<String, byte[]> classes, ClassDesc type) {
    var descriptor = type.descriptorString();
    var bytes = classes.get(descriptor.substring(1, descriptor.length() - 1));
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }

  private static boolean onClassPath(String name) {
    return name.startsWith("java/")
        || ClassLoader.getSystemClassLoader().getResource(name + ".class") != null;
  }

  private static List<String> references(byte[] bytes) {
    var pool = ClassFile.of().parse(bytes).constantPool();
    return StreamSupport.stream(pool.spliterator(), false)
        .filter(ClassEntry.class::isInstance)
        .map(entry -> ((ClassEntry) entry).asInternalName())
        .map(name -> name.startsWith("[") ? name.replaceAll("^\\[+L?|;$", "") : name)
        .toList();
  }
}
