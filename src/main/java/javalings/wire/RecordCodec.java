package javalings.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes and reads records, and sealed families of records, as bytes. Both ends agree on the type
 * beforehand and only types that it leads to are ever made, which is why this is not Java
 * serialization: what comes from a learner's process is not to be trusted.
 *
 * <p>Known besides records, sealed interfaces and enums: {@code int}, {@code long}, {@code double},
 * {@code boolean}, {@code byte[]}, String, Duration, List, Set, Map, Optional.
 */
public final class RecordCodec {

  /** No text or array is longer, in bytes; a source has at most 256 KB, what is printed 64 KB. */
  static final int LONGEST_TEXT = 4 << 20;

  /** No list is longer. */
  static final int LONGEST_LIST = 100_000;

  private static final Map<Class<?>, RecordShape> SHAPES = new ConcurrentHashMap<>();

  private RecordCodec() {}

  /** The bytes of a value, with both ends agreeing on its type. */
  public static <T> byte[] encode(T value, Class<T> type) throws IOException {
    var bytes = new ByteArrayOutputStream();
    write(new DataOutputStream(bytes), type, value);
    return bytes.toByteArray();
  }

  /** The value that was made into these bytes; throws where they are of no value of the type. */
  public static <T> T decode(byte[] bytes, Class<T> type) throws IOException {
    return type.cast(read(new DataInputStream(new ByteArrayInputStream(bytes)), type));
  }

  // A switch over types, a lambda or a stream costs a new process some milliseconds at its first
  // message, and a process that measures is waited for: so there is none on this way.
  private static void write(DataOutput out, Type type, Object value) throws IOException {
    if (type instanceof ParameterizedType generic) {
      writeGeneric(out, generic, value);
    } else {
      writePlain(out, (Class<?>) type, value);
    }
  }

  private static void writeGeneric(DataOutput out, ParameterizedType type, Object value)
      throws IOException {
    var arguments = type.getActualTypeArguments();
    var elements = elements(value);
    out.writeInt(elements.size() / arguments.length);
    for (var i = 0; i < elements.size(); i++) {
      write(out, arguments[i % arguments.length], elements.get(i));
    }
  }

  /** The elements of a collection; of a map the keys and values in turn. */
  private static List<?> elements(Object value) {
    if (value instanceof Optional<?> one) {
      return one.isPresent() ? List.of(one.get()) : List.of();
    }
    if (value instanceof Map<?, ?> map) {
      var all = new ArrayList<Object>();
      for (var entry : map.entrySet()) {
        all.add(entry.getKey());
        all.add(entry.getValue());
      }
      return all;
    }
    return value instanceof Set<?> set ? List.copyOf(set) : (List<?>) value;
  }

  @SuppressWarnings("IfChainToSwitch") // see write
  private static void writePlain(DataOutput out, Class<?> type, Object value) throws IOException {
    if (value instanceof Integer number) {
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeLong(number);
    } else if (value instanceof Double number) {
      out.writeDouble(number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof byte[] bytes) {
      writeBytes(out, bytes);
    } else if (value instanceof String text) {
      writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    } else if (value instanceof Duration time) {
      out.writeLong(time.toNanos());
    } else if (value instanceof Enum<?> constant) {
      writeBytes(out, constant.name().getBytes(StandardCharsets.UTF_8));
    } else {
      writeRecord(out, type, value);
    }
  }

  private static void writeBytes(DataOutput out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void writeRecord(DataOutput out, Class<?> type, Object value) throws IOException {
    var members = type.getPermittedSubclasses();
    if (members != null) {
      out.writeByte(Arrays.asList(members).indexOf(value.getClass()));
    }
    for (var component : RecordShape.of(value.getClass()).components()) {
      write(out, component.getGenericType(), RecordShape.get(component, value));
    }
  }

  private static Object read(DataInput in, Type type) throws IOException {
    return type instanceof ParameterizedType generic
        ? readGeneric(in, generic)
        : readPlain(in, (Class<?>) type);
  }

  private static Object readGeneric(DataInput in, ParameterizedType type) throws IOException {
    var arguments = type.getActualTypeArguments();
    var size = bounded(in.readInt(), LONGEST_LIST, "list");
    var elements = new ArrayList<Object>(Math.min(size, 1024));
    for (var i = 0; i < size * arguments.length; i++) {
      elements.add(read(in, arguments[i % arguments.length]));
    }
    if (type.getRawType() == Map.class) {
      return map(elements);
    }
    if (type.getRawType() == Set.class) {
      return new HashSet<>(elements);
    }
    if (type.getRawType() == Optional.class) {
      return elements.isEmpty() ? Optional.empty() : Optional.of(elements.getFirst());
    }
    return elements;
  }

  private static Map<Object, Object> map(List<Object> elements) {
    var map = new HashMap<>();
    for (var i = 0; i < elements.size(); i += 2) {
      map.put(elements.get(i), elements.get(i + 1));
    }
    return map;
  }

  private static Object readPlain(DataInput in, Class<?> type) throws IOException {
    if (type == int.class) {
      return in.readInt();
    }
    if (type == long.class) {
      return in.readLong();
    }
    if (type == double.class) {
      return in.readDouble();
    }
    if (type == boolean.class) {
      return in.readBoolean();
    }
    if (type == byte[].class) {
      return readBytes(in);
    }
    if (type == String.class) {
      return readText(in);
    }
    if (type == Duration.class) {
      return Duration.ofNanos(in.readLong());
    }
    return type.isEnum() ? constant(type, readText(in)) : readRecord(in, type);
  }

  private static Object constant(Class<?> type, String name) throws IOException {
    for (var constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IOException("no constant of " + type.getSimpleName());
  }

  private static String readText(DataInput in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  private static byte[] readBytes(DataInput in) throws IOException {
    var bytes = new byte[bounded(in.readInt(), LONGEST_TEXT, "text")];
    in.readFully(bytes);
    return bytes;
  }

  private static Object readRecord(DataInput in, Class<?> type) throws IOException {
    var members = type.getPermittedSubclasses();
    var shape = RecordShape.of(members == null ? type : member(members, in.readByte()));
    var values = new ArrayList<Object>();
    for (var component : shape.components()) {
      values.add(read(in, component.getGenericType()));
    }
    return shape.make(values);
  }

  private static <T> T member(T[] all, int index) throws IOException {
    if (index < 0 || index >= all.length) {
      throw new IOException("not one of " + all.length + ": " + index);
    }
    return all[index];
  }

  private static int bounded(int size, int limit, String what) throws IOException {
    if (size < 0 || size > limit) {
      throw new IOException("a %s of %d is over the limit of %d".formatted(what, size, limit));
    }
    return size;
  }

  /** How a record is taken apart and put together again. */
  private record RecordShape(
      List<RecordComponent> components, java.lang.reflect.Constructor<?> constructor) {

    static RecordShape of(Class<?> type) {
      var known = SHAPES.get(type);
      if (known != null) {
        return known;
      }
      var shape = look(type);
      SHAPES.put(type, shape);
      return shape;
    }

    private static RecordShape look(Class<?> type) {
      try {
        var components = type.getRecordComponents();
        if (components == null) {
          throw new IllegalArgumentException("cannot travel: " + type);
        }
        var parameters = new Class<?>[components.length];
        for (var i = 0; i < components.length; i++) {
          parameters[i] = components[i].getType();
          components[i].getAccessor().setAccessible(true);
        }
        var constructor = type.getDeclaredConstructor(parameters);
        constructor.setAccessible(true);
        return new RecordShape(List.of(components), constructor);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }

    static Object get(RecordComponent component, Object value) {
      try {
        return component.getAccessor().invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    Object make(List<Object> values) throws IOException {
      try {
        return constructor.newInstance(values.toArray());
      } catch (ReflectiveOperationException e) {
        throw new IOException("not a " + constructor.getDeclaringClass().getSimpleName(), e);
      }
    }
  }
}
