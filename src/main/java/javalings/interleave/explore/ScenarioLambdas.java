package javalings.interleave.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javalings.interleave.instrument.InstrumentedClasses;

/** Makes a program of what a check hands over as a lambda. */
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
    RecreatedLambda lambda = RecreatedLambda.of(scenario);
    return program(
        scenario.getClass().getClassLoader(),
        Optional.of(lambda.className()),
        fresh -> {
          RecreatedLambda.Body body = lambda.in(fresh);
          return () -> body.call();
        });
  }

  /**
   * A program of a check.
   *
   * @param loader has the classes of the exercise and of the check
   * @param check the internal name of the check's class, where there is one
   */
  static ExploredProgram program(
      ClassLoader loader, Optional<String> check, ExploredProgram.Entry entry) {
    return new ExploredProgram(
        InstrumentedClasses.of(loader, name -> bytes(loader, name)),
        loader,
        entry,
        file -> text(loader, SOURCES + file),
        check.flatMap(type -> bytes(loader, type)).flatMap(ScenarioLambdas::sourceFile),
        true,
        Optional.empty());
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
}
