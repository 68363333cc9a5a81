package javalings.own;

/**
 * A value with one owner, {@code Box<T>}.
 *
 * <p>At run time it is a plain holder and forbids nothing; the borrow checker does that before.
 */
@Move
public final class Owned<T> {
  private T value;

  private Owned(T value) {
    this.value = value;
  }

  public static <T> Owned<T> of(T value) {
    return new Owned<>(value);
  }

  /** {@code &x}: while the result is in use nobody may change this owner, move it or drop it. */
  public Ref<T> borrow() {
    return new Ref<>(value);
  }

  /** {@code &mut x}: while the result is in use nobody else may use this owner at all. */
  @Mut
  public RefMut<T> borrowMut() {
    return new RefMut<>(this);
  }

  @Borrowed
  public T get() {
    return value;
  }

  @Mut
  public void set(T value) {
    this.value = value;
  }

  /** Takes the value out; the owner is gone. */
  @Consumes
  public T into() {
    return value;
  }

  /** Ends a value's life here, {@code drop(x)}; what can be closed is closed. */
  public static <T> void drop(T value) {
    if (value instanceof AutoCloseable closeable) {
      close(closeable);
    }
  }

  private static void close(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (RuntimeException unchecked) {
      throw unchecked;
    } catch (Exception checked) {
      throw new IllegalStateException(
          "closing what was dropped failed; call close() to handle it", checked);
    }
  }
}
