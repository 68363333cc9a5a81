package javalings.interleave.explore;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import javalings.interleave.event.SiteTable;
import javalings.interleave.instrument.InstrumentedClasses;
import javalings.interleave.instrument.StaticState;
import org.jspecify.annotations.Nullable;

/** A program's classes, with fresh statics in each execution; defined afresh where it has to be. */
final class FreshClasses {

  private final InstrumentedClasses instrumentedClasses;
  private final ExploredProgram program;
  private final Set<String> used = new TreeSet<>();
  private final ClassLoader copies = new CopyLoader();
  private @Nullable Loader loader;
  private boolean keepsState;

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
    if (loader == null || keepsState) {
      loader = new Loader(program.libraries());
    } else {
      loader.forget();
    }
    return loader;
  }

  private synchronized Optional<byte[]> instrumented(String name) {
    Optional<byte[]> bytes = instrumentedClasses.instrumented(name);
    if (bytes.isPresent() && !InstrumentedClasses.isCopy(name) && used.add(name)) {
      keepsState |= instrumentedClasses.staticState(name) == StaticState.KEPT;
    }
    return bytes;
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
    private final Queue<Class<?>> unasked = new ConcurrentLinkedQueue<>();
    private final List<MethodHandle> forgetting = new ArrayList<>();

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
        return bytes.isPresent() ? define(name, bytes.get()) : super.loadClass(name, resolve);
      }
    }

    private Class<?> define(String name, byte[] bytes) {
      Class<?> made = defineClass(name, bytes, 0, bytes.length);
      if (instrumentedClasses.staticState(name.replace('.', '/')) == StaticState.FORGOTTEN) {
        unasked.add(made);
      }
      return made;
    }

    /** Makes the static fields what they are in classes that were just loaded. */
    void forget() {
      for (Class<?> type = unasked.poll(); type != null; type = unasked.poll()) {
        forgetting.add(forgetting(type));
      }
      for (MethodHandle each : forgetting) {
        try {
          each.invokeExact();
        } catch (Throwable impossible) {
          throw new IllegalStateException("it only sets fields", impossible);
        }
      }
    }

    private static MethodHandle forgetting(Class<?> type) {
      try {
        return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
            .findStatic(type, StaticState.FORGET, MethodType.methodType(void.class));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the method was written with the class", e);
      }
    }
  }
}
