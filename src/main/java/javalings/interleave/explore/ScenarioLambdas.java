package javalings.interleave.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javalings.interleave.instrument.InstrumentedClasses;
import org.jspecify.annotations.Nullable;

/** Finds out what a lambda does, so that it can be done again in classes loaded afresh. */
public final class ScenarioLambdas {

  private static final List<String> NEVER_WOVEN =
      List.of(
          "java/",
          "javax/",
          "jdk/",
          "sun/",
          "com/sun/",
          "javalings/",
          "org/junit/",
          "org/assertj/",
          "org/opentest4j/");

  /** Where the loader of an exercise has the text of its files. */
  private static final String SOURCES = "javalings/source/";

  private ScenarioLambdas() {}

  public static ExploredProgram program(Serializable scenario) {
    ClassLoader loader = scenario.getClass().getClassLoader();
    SerializedLambda lambda = lambda(scenario);
    refuseOutsiders(lambda);
    return new ExploredProgram(
        InstrumentedClasses.of(loader, name -> bytes(loader, name)),
        loader,
        fresh -> body(lambda, fresh),
        file -> text(loader, SOURCES + file),
        bytes(loader, lambda.getImplClass()).flatMap(ScenarioLambdas::sourceFile),
        true,
        Optional.empty());
  }

  private static SerializedLambda lambda(Serializable scenario) {
    try {
      Method replacement = scenario.getClass().getDeclaredMethod("writeReplace");
      replacement.setAccessible(true);
      return (SerializedLambda) replacement.invoke(scenario);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "a scenario must be written as a lambda: Interleavings.explore(() -> { … })", e);
    }
  }

  /**
   * The class files of the exercise: what its own loader has, and that loader's parents have not.
   */
  private static Optional<byte[]> bytes(ClassLoader loader, String name) {
    if (NEVER_WOVEN.stream().anyMatch(name::startsWith)) {
      return Optional.empty();
    }
    String file = name + ".class";
    ClassLoader parent = loader.getParent();
    if (parent != null && parent.getResource(file) != null) {
      return Optional.empty();
    }
    return resource(loader, file);
  }

  private static Optional<String> text(ClassLoader loader, String name) {
    return resource(loader, name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> resource(ClassLoader loader, String name) {
    try (InputStream in = loader.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> sourceFile(byte[] bytes) {
    return ClassFile.of()
        .parse(bytes)
        .findAttribute(Attributes.sourceFile())
        .map(attribute -> attribute.sourceFile().stringValue());
  }

  private static Callable<?> body(SerializedLambda lambda, ClassLoader fresh)
      throws ReflectiveOperationException {
    Class<?> type = fresh.loadClass(lambda.getImplClass().replace('/', '.'));
    MethodType signature =
        MethodType.fromMethodDescriptorString(lambda.getImplMethodSignature(), fresh);
    Method method = type.getDeclaredMethod(lambda.getImplMethodName(), signature.parameterArray());
    method.setAccessible(true);
    Object receiver = isStatic(lambda) ? null : Invocation.instance(type);
    @Nullable Object[] captured = captured(lambda);
    return () -> Invocation.call(method, receiver, captured);
  }

  private static boolean isStatic(SerializedLambda lambda) {
    return lambda.getImplMethodKind() == MethodHandleInfo.REF_invokeStatic;
  }

  /** The check object itself is made afresh; constants are taken over; anything else is refused. */
  private static void refuseOutsiders(SerializedLambda lambda) {
    for (Object value : captured(lambda)) {
      if (value != null && value.getClass().getClassLoader() != null) {
        throw new IllegalArgumentException(
            "the scenario uses a %s that was made outside of it; make it inside, so that each"
                    .formatted(value.getClass().getSimpleName())
                + " schedule starts with a new one");
      }
    }
  }

  private static @Nullable Object[] captured(SerializedLambda lambda) {
    int first = isStatic(lambda) ? 0 : 1;
    @Nullable Object[] captured = new Object[lambda.getCapturedArgCount() - first];
    for (int i = 0; i < captured.length; i++) {
      captured[i] = lambda.getCapturedArg(i + first);
    }
    return captured;
  }
}
