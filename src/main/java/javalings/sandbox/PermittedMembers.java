package javalings.sandbox;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The lookups of {@link Class} for submissions that may use reflection: they find the submission's
 * own members, and of all others those that its code could use without reflection. Called by
 * submissions, where their class files call {@code Class}.
 */
public final class PermittedMembers {

  private static final StackWalker STACK =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private PermittedMembers() {}

  public static Method getMethod(Class<?> type, String name, Class<?>... parameters)
      throws NoSuchMethodException {
    return method(type.getMethod(name, parameters));
  }

  public static Method getDeclaredMethod(Class<?> type, String name, Class<?>... parameters)
      throws NoSuchMethodException {
    return method(type.getDeclaredMethod(name, parameters));
  }

  public static Method[] getMethods(Class<?> type) {
    return permitted(type.getMethods(), Method[]::new);
  }

  public static Method[] getDeclaredMethods(Class<?> type) {
    return permitted(type.getDeclaredMethods(), Method[]::new);
  }

  public static Constructor<?> getConstructor(Class<?> type, Class<?>... parameters)
      throws NoSuchMethodException {
    return constructor(type.getConstructor(parameters));
  }

  public static Constructor<?> getDeclaredConstructor(Class<?> type, Class<?>... parameters)
      throws NoSuchMethodException {
    return constructor(type.getDeclaredConstructor(parameters));
  }

  public static Constructor<?>[] getConstructors(Class<?> type) {
    return permitted(type.getConstructors(), Constructor<?>[]::new);
  }

  public static Constructor<?>[] getDeclaredConstructors(Class<?> type) {
    return permitted(type.getDeclaredConstructors(), Constructor<?>[]::new);
  }

  public static Field getField(Class<?> type, String name) throws NoSuchFieldException {
    return field(type.getField(name));
  }

  public static Field getDeclaredField(Class<?> type, String name) throws NoSuchFieldException {
    return field(type.getDeclaredField(name));
  }

  public static Field[] getFields(Class<?> type) {
    return permitted(type.getFields(), Field[]::new);
  }

  public static Field[] getDeclaredFields(Class<?> type) {
    return permitted(type.getDeclaredFields(), Field[]::new);
  }

  private static Method method(Method found) throws NoSuchMethodException {
    if (!asker().permits(found)) {
      throw new NoSuchMethodException(refusal(found));
    }
    return found;
  }

  private static Constructor<?> constructor(Constructor<?> found) throws NoSuchMethodException {
    if (!asker().permits(found)) {
      throw new NoSuchMethodException(refusal(found));
    }
    return found;
  }

  private static Field field(Field found) throws NoSuchFieldException {
    if (!asker().permits(found)) {
      throw new NoSuchFieldException(refusal(found));
    }
    return found;
  }

  private static <M extends Member> M[] permitted(M[] found, IntFunction<M[]> array) {
    var asker = asker();
    return Arrays.stream(found).filter(asker::permits).toArray(array);
  }

  private static String refusal(Member member) {
    return "%s of %s cannot be used by submissions"
        .formatted(member.getName(), member.getDeclaringClass().getName());
  }

  /** The loader of the submission that asks: only class files of submissions call this class. */
  private static LearnerClassLoader asker() {
    return STACK
        .walk(frames ->
            frames
                .map(frame -> frame.getDeclaringClass().getClassLoader())
                .filter(LearnerClassLoader.class::isInstance)
                .map(LearnerClassLoader.class::cast)
                .findFirst())
        .orElseThrow(() -> new IllegalCallerException("only submissions ask here"));
  }
}
