package javalings.explore.interleave;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javalings.explore.interleave.run.StandInClasses;
import javalings.explore.interleave.weave.ClassPool;
import javalings.explore.interleave.weave.Sites;
import javalings.explore.interleave.weave.StandIns;
import javalings.explore.interleave.weave.Weaver;
import org.jspecify.annotations.Nullable;

/** A program's classes, woven once and defined afresh whenever their statics have to be fresh. */
final class WovenClasses {

  private static final StandIns STAND_INS = new StandIns(StandInClasses.ALL);
  private final Sites sites = new Sites();
  private final Map<String, Optional<byte[]>> woven = new HashMap<>();
  private final ClassPool pool;
  private final Weaver weaver;
  private final Program program;
  private @Nullable Loader loader;
  private boolean hasState;

  WovenClasses(Program program) {
    this.program = program;
    this.pool = new ClassPool(program.classes(), program.libraries());
    this.weaver = new Weaver(pool, sites, STAND_INS);
  }

  Sites sites() {
    return sites;
  }

  /** A loader in which no static of the program has been touched yet. */
  ClassLoader fresh() {
    if (loader == null || hasState) {
      loader = new Loader(program.libraries());
    }
    return loader;
  }

  private Optional<byte[]> woven(String name) {
    return woven.computeIfAbsent(name, this::weave);
  }

  private Optional<byte[]> weave(String name) {
    Optional<byte[]> bytes = weaver.weave(name);
    hasState |= bytes.isPresent() && pool.find(name).map(WovenClasses::hasState).orElse(false);
    return bytes;
  }

  /** Whether a static of the class can tell one execution from the next. */
  private static boolean hasState(ClassModel model) {
    return model.fields().stream()
        .filter(field -> field.flags().has(AccessFlag.STATIC))
        .anyMatch(field -> !isConstant(field));
  }

  private static boolean isConstant(FieldModel field) {
    Optional<ConstantValueAttribute> value = field.findAttribute(Attributes.constantValue());
    return value.isPresent() || field.fieldName().equalsString("$assertionsDisabled");
  }

  private final class Loader extends ClassLoader {

    Loader(ClassLoader libraries) {
      super("interleavings", libraries);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
          return known;
        }
        if (name.startsWith("javalings.explore.")) {
          return WovenClasses.class.getClassLoader().loadClass(name);
        }
        Optional<byte[]> bytes = woven(name.replace('.', '/'));
        return bytes.isPresent()
            ? defineClass(name, bytes.get(), 0, bytes.get().length)
            : super.loadClass(name, resolve);
      }
    }
  }
}
