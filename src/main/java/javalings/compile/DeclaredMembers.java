package javalings.compile;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes members as a Java programmer would declare them: {@code int sum(List<Integer>)}. */
final class DeclaredMembers {

  private final ClassLoader classes;

  /**
   * Describes classes.
   *
   * @param classes are looked at, never initialised: none of their code runs
   */
  DeclaredMembers(CompiledClasses classes) {
    this.classes = new Mirror(classes);
  }

  /** The member as declared in its class, or nothing when the class has no such member. */
  Optional<String> find(UsedMember member) {
    return load(member.owner()).flatMap(owner -> find(owner, member));
  }

  /** Whether the class has a method or a field of this name, whatever its types. */
  boolean hasNamesake(UsedMember member) {
    return load(member.owner()).stream()
        .flatMap(owner ->
            member.isMethod()
                ? Arrays.stream(owner.getDeclaredMethods()).map(Method::getName)
                : Arrays.stream(owner.getDeclaredFields()).map(Field::getName))
        .anyMatch(member.name()::equals);
  }

  private Optional<Class<?>> load(String name) {
    try {
      return Optional.of(Class.forName(name, false, classes));
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static Optional<String> find(Class<?> owner, UsedMember member) {
    try {
      if (member.isType()) {
        return Optional.of(kind(owner) + " " + shortName(owner));
      }
      return Stream.of(methods(owner, member), constructors(owner, member), fields(owner, member))
          .flatMap(all -> all)
          .findFirst();
    } catch (LinkageError e) {
      return Optional.empty();
    }
  }

  private static Stream<String> methods(Class<?> owner, UsedMember member) {
    return Stream.concat(
            Arrays.stream(owner.getDeclaredMethods()), Arrays.stream(owner.getMethods()))
        .filter(method -> method.getName().equals(member.name()))
        .filter(method -> descriptor(method).equals(member.descriptor()))
        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
        .map(method ->
            modifier(method.getModifiers())
                + text(method.getGenericReturnType())
                + " "
                + method.getName()
                + parameters(method.getGenericParameterTypes()));
  }

  private static Stream<String> constructors(Class<?> owner, UsedMember member) {
    if (!member.isConstructor()) {
      return Stream.empty();
    }
    return Arrays.stream(owner.getDeclaredConstructors())
        .filter(constructor -> descriptor(constructor).equals(member.descriptor()))
        .filter(constructor -> !Modifier.isPrivate(constructor.getModifiers()))
        .map(constructor ->
            "new " + shortName(owner) + parameters(constructor.getGenericParameterTypes()));
  }

  private static Stream<String> fields(Class<?> owner, UsedMember member) {
    return Arrays.stream(owner.getDeclaredFields())
        .filter(field -> field.getName().equals(member.name()))
        .filter(field -> field.getType().descriptorString().equals(member.descriptor()))
        .filter(field -> !Modifier.isPrivate(field.getModifiers()))
        .map(DeclaredMembers::field);
  }

  private static String field(Field field) {
    return modifier(field.getModifiers()) + text(field.getGenericType()) + " " + field.getName();
  }

  private static String descriptor(Method method) {
    return descriptor(method.getParameterTypes(), method.getReturnType());
  }

  private static String descriptor(Constructor<?> constructor) {
    return descriptor(constructor.getParameterTypes(), void.class);
  }

  private static String descriptor(Class<?>[] parameters, Class<?> result) {
    return Arrays.stream(parameters)
        .map(Class::descriptorString)
        .collect(Collectors.joining("", "(", ")" + result.descriptorString()));
  }

  private static String modifier(int modifiers) {
    return Modifier.isStatic(modifiers) ? "static " : "";
  }

  private static String parameters(Type[] types) {
    return Arrays.stream(types)
        .map(DeclaredMembers::text)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String text(Type type) {
    return ShortNames.in(type.getTypeName()).replace('$', '.');
  }

  private static String kind(Class<?> type) {
    if (type.isRecord()) {
      return "record";
    }
    if (type.isEnum()) {
      return "enum";
    }
    return type.isInterface() ? "interface" : "class";
  }

  private static String shortName(Class<?> type) {
    return type.getName().replace('$', '.');
  }

  /** Defines the classes without running them. */
  private static final class Mirror extends ClassLoader {
    private final CompiledClasses classes;

    Mirror(CompiledClasses classes) {
      super(DeclaredMembers.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      var bytes = classes.find(name).orElseThrow(() -> new ClassNotFoundException(name));
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
