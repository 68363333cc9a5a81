package javalings.interleave.explore;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.reflect.AccessFlag;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javalings.interleave.event.SiteTable;
import javalings.interleave.instrument.InstrumentedClasses;
import org.jspecify.annotations.Nullable;

/** A program's classes, defined afresh whenever their statics have to be fresh. */
final class FreshClasses {

  private final InstrumentedClasses instrumentedClasses;
  private final ExploredProgram program;
  private final Set<String> used = new TreeSet<>();
  private final ClassLoader copies = new CopyLoader();
  private @Nullable Loader loader;
  private boolean hasState;

  FreshClasses(ExploredProgram program) {
    this.program = program;
    this.instrumentedClasses = program.instrumentedClasses();
  }

  SiteTable sites() {
    return instrumentedClasses.sites();
  }

  /** Whether all that was needed so far comes from one source file. */
  boolean isOneFile() {
    return used.stream().map(instrumentedClasses::sourceFile).distinct().count() <= 1;
  }

  /** A loader in which no static of the program has been touched yet. */
  ClassLoader fresh() {
    if (loader == null || hasState) {
      loader = new Loader(program.libraries());
    }
    return loader;
  }

  private synchronized Optional<byte[]> instrumented(String name) {
    Optional<byte[]> bytes = instrumentedClasses.instrumented(name);
    if (bytes.isPresent() && !InstrumentedClasses.isCopy(name) && used.add(name)) {
      hasState |= instrumentedClasses.model(name).map(FreshClasses::hasState).orElse(false);
    }
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

  /** Has the copies of the JDK's classes: they have no state that an execution could leave. */
  private final class CopyLoader extends ClassLoader {

    CopyLoader() {
      super("explored", FreshClasses.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes =
          instrumented(name.replace('.', '/')).orElseThrow(() -> new ClassNotFoundException(name));
      return defineClass(name, bytes, 0, bytes.length);
    }
  }

  private final class Loader extends ClassLoader {

    Loader(ClassLoader libraries) {
      super("interleavings", libraries);
      setDefaultAssertionStatus(true);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
          return known;
        }
        if (InstrumentedClasses.isCopy(name.replace('.', '/'))) {
          return copies.loadClass(name);
        }
        if (name.startsWith("javalings.interleave.")) {
          return FreshClasses.class.getClassLoader().loadClass(name);
        }
        Optional<byte[]> bytes = instrumented(name.replace('.', '/'));
        return bytes.isPresent()
            ? defineClass(name, bytes.get(), 0, bytes.get().length)
            : super.loadClass(name, resolve);
      }
    }
  }
}
