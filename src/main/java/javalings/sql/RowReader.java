package javalings.sql;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes records of the rows of a result; a component takes the column of its name. */
final class RowReader<T extends Record> {

  private final ResultSet result;
  private final Constructor<T> constructor;
  private final RecordComponent[] components;
  private final int[] columns;

  RowReader(Class<T> row, ResultSet result) throws SQLException {
    this.result = result;
    this.components = row.getRecordComponents();
    this.constructor = constructor(row, components);
    this.columns = new int[components.length];
    for (var i = 0; i < components.length; i++) {
      columns[i] = column(components[i].getName());
    }
  }

  private static <T extends Record> Constructor<T> constructor(
      Class<T> row, RecordComponent[] components) {
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = row.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(row + " is no record", e);
    }
  }

  private int column(String component) throws SQLException {
    var metadata = result.getMetaData();
    for (var i = 1; i <= metadata.getColumnCount(); i++) {
      if (plain(metadata.getColumnLabel(i)).equals(plain(component))) {
        return i;
      }
    }
    throw new SQLException("the result has no column for the component " + component);
  }

  /** {@code placed_at} and {@code placedAt} are one name; {@code n!} says more than a name. */
  private static String plain(String name) {
    var end = name.endsWith("!") || name.endsWith("?") ? name.length() - 1 : name.length();
    return name.substring(0, end).replace("_", "").toLowerCase(Locale.ROOT);
  }

  T read() throws SQLException {
    var values = new @Nullable Object[components.length];
    for (var i = 0; i < values.length; i++) {
      values[i] = value(components[i], columns[i]);
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw refused(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object value(RecordComponent component, int column) throws SQLException {
    if (component.getGenericType() instanceof ParameterizedType type
        && type.getActualTypeArguments()[0] instanceof Class<?> inside) {
      return Optional.ofNullable(result.getObject(column, inside));
    }
    var type = MethodType.methodType(component.getType()).wrap().returnType();
    var value = result.getObject(column, type);
    if (value == null) {
      throw new SQLException(
          "the column of `%s` is null in a row, and the component is no Optional"
              .formatted(component.getName()));
    }
    return value;
  }

  /** A record may refuse its values; it knows better than we do how it is said. */
  private static RuntimeException refused(@Nullable Throwable cause) {
    return switch (cause) {
      case RuntimeException exception -> exception;
      case Error error -> throw error;
      case null, default -> new IllegalArgumentException("the record refuses its values", cause);
    };
  }
}
