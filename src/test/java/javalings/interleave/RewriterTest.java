package javalings.interleave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javalings.compile.Compiler;
import javalings.interleave.event.SiteTable;
import javalings.interleave.hook.ReplacementHolders;
import javalings.interleave.instrument.ClassInstrumenter;
import javalings.interleave.instrument.ClassPool;
import javalings.interleave.instrument.Replacements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rewriter takes every class of the libraries on the class path, and writes what verifies. */
class RewriterTest {

  private static final int FEWEST_CLASSES = 3_000;

  @Test
  void classes_of_a_library_are_woven_and_verify() throws IOException {
    assertThat(troubles(jars("opentest4j"))).isEmpty();
  }

  @Test
  @Tag("long")
  void all_classes_of_all_libraries_are_woven_and_verify() throws IOException {
    var all = jars("");
    assertThat(all.size()).isGreaterThan(FEWEST_CLASSES);
    assertThat(troubles(all)).isEmpty();
  }

  private static Map<String, byte[]> jars(String part) throws IOException {
    Map<String, byte[]> classes = new HashMap<>();
    for (String path : Compiler.ownClassPath().stream().map(Path::toString).toList()) {
      if (path.endsWith(".jar") && path.contains(part)) {
        read(path, classes);
      }
    }
    return classes;
  }

  private static void read(String path, Map<String, byte[]> classes) throws IOException {
    try (var jar = new JarFile(path)) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        String name = entry.getName();
        boolean isClass = name.endsWith(".class") && !name.startsWith("META-INF/");
        if (isClass && !name.endsWith("module-info.class")) {
          try (var in = jar.getInputStream(entry)) {
            classes.put(name.replace(".class", ""), in.readAllBytes());
          }
        }
      }
    }
  }

  private static List<String> troubles(Map<String, byte[]> classes) {
    var loader = RewriterTest.class.getClassLoader();
    var pool = new ClassPool(name -> Optional.ofNullable(classes.get(name)), loader);
    var instrumenter =
        new ClassInstrumenter(pool, new SiteTable(), new Replacements(ReplacementHolders.ALL));
    var verifier =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.defaultResolver()
                    .orElse(ClassHierarchyResolver.ofResourceParsing(loader).cached())));
    List<String> troubles = new ArrayList<>();
    for (String name : classes.keySet().stream().sorted().toList()) {
      trouble(name, classes, instrumenter, verifier).ifPresent(troubles::add);
    }
    return troubles;
  }

  /** What the original has wrong already, such as a missing optional library, is not ours. */
  private static Optional<String> trouble(
      String name,
      Map<String, byte[]> classes,
      ClassInstrumenter instrumenter,
      ClassFile verifier) {
    try {
      byte[] instrumented = instrumenter.instrument(name).orElseThrow();
      int before = errors(verifier, classes.getOrDefault(name, new byte[0])).size();
      var after = errors(verifier, instrumented);
      return after.size() > before ? Optional.of(name + ": " + after.getFirst()) : Optional.empty();
    } catch (RuntimeException e) {
      var frame = Arrays.stream(e.getStackTrace()).findFirst().map(Object::toString).orElse("");
      return Optional.of(name + ": " + e + " " + frame);
    }
  }

  private static List<? extends Throwable> errors(ClassFile verifier, byte[] bytes) {
    return verifier.verify(bytes);
  }
}
