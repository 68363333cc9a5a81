package javalings.interleave.instrument;

import java.lang.classfile.Attributes;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javalings.interleave.event.SiteTable;
import javalings.interleave.hook.ReplacementHolders;
import org.jspecify.annotations.Nullable;

/**
 * Instruments the classes that one loader has, each once: the checks of an exercise explore one
 * scenario after the other, all of them with the same classes. A thread that an exploration has
 * left behind may still load classes, hence the locks.
 */
public final class InstrumentedClasses {

  private static final Replacements STAND_INS = new Replacements(ReplacementHolders.ALL);

  /** Held weakly, so that it goes with the loader of an exercise that is done. */
  private static WeakReference<@Nullable InstrumentedClasses> latest = new WeakReference<>(null);

  private final SiteTable sites = new SiteTable();
  private final Map<String, Optional<byte[]>> instrumented = new HashMap<>();
  private final ClassLoader libraries;
  private final ClassPool pool;
  private final ClassInstrumenter classInstrumenter;

  /**
   * Instruments the classes of a program.
   *
   * @param classes the class file of each class of the program, by internal name
   * @param libraries where everything else comes from
   */
  public InstrumentedClasses(Function<String, Optional<byte[]>> classes, ClassLoader libraries) {
    this.libraries = libraries;
    this.pool = new ClassPool(classes, libraries);
    this.classInstrumenter = new ClassInstrumenter(pool, sites, STAND_INS);
  }

  /**
   * The instrumented classes of a loader that has the program's classes itself, for all
   * explorations of them.
   */
  public static synchronized InstrumentedClasses of(
      ClassLoader loader, Function<String, Optional<byte[]>> classes) {
    var known = latest.get();
    if (known != null && known.libraries.equals(loader)) {
      return known;
    }
    var made = new InstrumentedClasses(classes, loader);
    latest = new WeakReference<>(made);
    return made;
  }

  /** Whether it is the copy of a class of the JDK, and no class of the program. */
  public static boolean isCopy(String name) {
    return JdkCopies.isCopy(name);
  }

  public SiteTable sites() {
    return sites;
  }

  /** The instrumented class file of a class of the program, by internal name. */
  public synchronized Optional<byte[]> instrumented(String name) {
    return instrumented.computeIfAbsent(name, classInstrumenter::instrument);
  }

  /** The traces that an execution leaves in the static fields of a class of the program. */
  public synchronized StaticState staticState(String name) {
    return pool.find(name).map(classInstrumenter::staticState).orElse(StaticState.NONE);
  }

  public synchronized String sourceFile(String name) {
    return pool.find(name)
        .flatMap(model -> model.findAttribute(Attributes.sourceFile()))
        .map(attribute -> attribute.sourceFile().stringValue())
        .orElse(name);
  }
}
