package javalings.interleave.hook;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Objects;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.model.AccessMode;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.SharedMemory;
import javalings.jdk.CallEffect;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the ways by reflection and by method handle to a field of the program: it is the same.
 */
public final class ReflectionCalls {

  private ReflectionCalls() {}

  private static void access(
      Field field, @Nullable Object target, boolean isWrite, @Nullable Object value, int number) {
    ModelThread caller = CallingThread.orNull();
    boolean isFinal = Modifier.isFinal(field.getModifiers());
    if (caller == null || isFinal || field.getDeclaringClass().getClassLoader() == null) {
      return;
    }
    boolean isStatic = Modifier.isStatic(field.getModifiers());
    Object owner = isStatic ? field.getDeclaringClass() : Objects.requireNonNull(target);
    CodeSite site = site(field, caller.site(number));
    SharedMemory.field(caller, owner, site, isWrite);
    AccessMode mode = site.isVolatile() ? AccessMode.VOLATILE : AccessMode.PLAIN;
    if (isWrite) {
      mode.write(caller, caller.cell(owner, site.member()));
    } else {
      mode.read(caller, caller.cell(owner, site.member()));
    }
    var what = new ThreadAction.Member(owner, field.getName());
    caller.tell(site, isWrite ? new ThreadAction.Write(what, value) : new ThreadAction.Read(what));
  }

  private static CodeSite site(Field field, CodeSite place) {
    return new CodeSite(
        field.getDeclaringClass().getSimpleName(),
        field.getName(),
        place.file(),
        place.line(),
        Modifier.isVolatile(field.getModifiers()),
        CallEffect.UNKNOWN);
  }

  /** Before the program gets or sets a field: the JDK looks at who calls it. */
  static void before(Field field, @Nullable Object target, boolean isWrite, int site) {
    access(field, target, isWrite, null, site);
  }

  public static MethodHandle findGetter(
      MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type, int site)
      throws NoSuchFieldException, IllegalAccessException {
    return reading(lookup.findGetter(owner, name, type), field(owner, name), site);
  }

  public static MethodHandle findStaticGetter(
      MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type, int site)
      throws NoSuchFieldException, IllegalAccessException {
    return reading(lookup.findStaticGetter(owner, name, type), field(owner, name), site);
  }

  public static MethodHandle unreflectGetter(MethodHandles.Lookup lookup, Field field, int site)
      throws IllegalAccessException {
    return reading(lookup.unreflectGetter(field), field, site);
  }

  public static MethodHandle findSetter(
      MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type, int site)
      throws NoSuchFieldException, IllegalAccessException {
    return writing(lookup.findSetter(owner, name, type), field(owner, name), site);
  }

  public static MethodHandle findStaticSetter(
      MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type, int site)
      throws NoSuchFieldException, IllegalAccessException {
    return writing(lookup.findStaticSetter(owner, name, type), field(owner, name), site);
  }

  public static MethodHandle unreflectSetter(MethodHandles.Lookup lookup, Field field, int site)
      throws IllegalAccessException {
    return writing(lookup.unreflectSetter(field), field, site);
  }

  /** The field that a handle was found for; it may stand in a class above. */
  private static Field field(Class<?> owner, String name) throws NoSuchFieldException {
    for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }

  private static MethodHandle reading(MethodHandle getter, Field field, int site) {
    return told(getter, "readThrough", field, site);
  }

  private static MethodHandle writing(MethodHandle setter, Field field, int site) {
    return told(setter, "writeThrough", field, site);
  }

  private static MethodHandle told(MethodHandle access, String hook, Field field, int site) {
    boolean isStatic = Modifier.isStatic(field.getModifiers());
    try {
      MethodHandle hooked =
          MethodHandles.lookup()
              .findStatic(
                  ReflectionCalls.class,
                  hook,
                  MethodType.methodType(
                      void.class, Field.class, int.class, Object.class, Object.class));
      MethodHandle bound = MethodHandles.insertArguments(hooked, 0, field, site);
      boolean isRead = hook.equals("readThrough");
      MethodHandle fitting =
          isRead ? MethodHandles.insertArguments(bound, 1, (Object) null) : bound;
      fitting = isStatic ? MethodHandles.insertArguments(fitting, 0, (Object) null) : fitting;
      MethodType wanted = access.type().changeReturnType(void.class);
      return MethodHandles.foldArguments(access, fitting.asType(wanted));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a method of this class", e);
    }
  }

  static void readThrough(Field field, int site, @Nullable Object target, @Nullable Object none) {
    access(field, target, false, none, site);
  }

  static void writeThrough(Field field, int site, @Nullable Object target, @Nullable Object value) {
    access(field, target, true, value, site);
  }
}
