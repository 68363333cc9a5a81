package javalings.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A connection that tells when it is closed, and that hides what it is made of. */
public final class LentConnection implements InvocationHandler {

  private final Connection connection;
  private final Runnable closed;
  private final AtomicBoolean done = new AtomicBoolean();

  private LentConnection(Connection connection, Runnable closed) {
    this.connection = connection;
    this.closed = closed;
  }

  /**
   * Lends a connection.
   *
   * @param closed runs once, when the connection is closed
   */
  public static Connection of(Connection connection, Runnable closed) {
    return (Connection)
        Proxy.newProxyInstance(
            LentConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new LentConnection(connection, closed));
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // a connection is itself, whatever is equal to it
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] values)
      throws Throwable {
    return switch (method.getName()) {
      case "close" -> close();
      case "unwrap" -> throw new SQLException("this connection wraps nothing that may be seen");
      case "isWrapperFor" -> false;
      case "equals" -> values != null && values[0] == proxy;
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> "a connection";
      default -> call(method, values);
    };
  }

  private @Nullable Object close() throws SQLException {
    if (done.compareAndSet(false, true)) {
      try {
        connection.close();
      } finally {
        closed.run();
      }
    }
    return null;
  }

  private @Nullable Object call(Method method, @Nullable Object @Nullable [] values)
      throws Throwable {
    try {
      return method.invoke(connection, values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
