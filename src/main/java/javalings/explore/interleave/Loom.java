package javalings.explore.interleave;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javalings.explore.interleave.run.StandInClasses;
import javalings.explore.interleave.weave.ClassPool;
import javalings.explore.interleave.weave.Sites;
import javalings.explore.interleave.weave.StandIns;
import javalings.explore.interleave.weave.Weaver;
import org.jspecify.annotations.Nullable;

/**
 * Weaves the classes that one loader has, each once: the checks of an exercise explore one scenario
 * after the other, all of them with the same classes. A thread that an exploration has left behind
 * may still load classes, hence the locks.
 */
final class Loom {

  private static final StandIns STAND_INS = new StandIns(StandInClasses.ALL);

  /** Held weakly, so that it goes with the loader of an exercise that is done. */
  private static WeakReference<@Nullable Loom> latest = new WeakReference<>(null);

  private final Sites sites = new Sites();
  private final Map<String, Optional<byte[]>> woven = new HashMap<>();
  private final ClassLoader libraries;
  private final ClassPool pool;
  private final Weaver weaver;

  /**
   * Makes a loom.
   *
   * @param classes the class file of each class of the program, by internal name
   * @param libraries where everything else comes from
   */
  Loom(Function<String, Optional<byte[]>> classes, ClassLoader libraries) {
    this.libraries = libraries;
    this.pool = new ClassPool(classes, libraries);
    this.weaver = new Weaver(pool, sites, STAND_INS);
  }

  /** The loom of a loader that has the program's classes itself, for all explorations of them. */
  static synchronized Loom of(ClassLoader loader, Function<String, Optional<byte[]>> classes) {
    var known = latest.get();
    if (known != null && known.libraries.equals(loader)) {
      return known;
    }
    var made = new Loom(classes, loader);
    latest = new WeakReference<>(made);
    return made;
  }

  Sites sites() {
    return sites;
  }

  /** The woven class file of a class of the program, by internal name. */
  synchronized Optional<byte[]> woven(String name) {
    return woven.computeIfAbsent(name, weaver::weave);
  }

  synchronized Optional<ClassModel> model(String name) {
    return pool.find(name);
  }

  synchronized String sourceFile(String name) {
    return model(name)
        .flatMap(model -> model.findAttribute(Attributes.sourceFile()))
        .map(attribute -> attribute.sourceFile().stringValue())
        .orElse(name);
  }
}
