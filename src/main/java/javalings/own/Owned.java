package javalings.own;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value with one owner, {@code Box<T>}.
 *
 * <p>At run time it is a plain holder and forbids nothing; the borrow checker does that before.
 */
@Move
public final class Owned<T> {
  private @Nullable T value;

  private Owned(@Nullable T value) {
    this.value = value;
  }

  public static <T> Owned<T> of(T value) {
    return new Owned<>(value);
  }

  /** Nothing yet, {@code None} of an {@code Option<Box<T>>}: the end of a linked structure. */
  public static <T> Owned<T> empty() {
    return new Owned<>(null);
  }

  public boolean isEmpty() {
    return value == null;
  }

  /** Puts another value in, and gives back the old one: {@code mem::replace}. */
  @Mut
  public T replace(T value) {
    var old = present();
    this.value = value;
    return old;
  }

  /** Takes the value out, and leaves nothing: {@code Option::take}. */
  @Mut
  public T take() {
    var old = present();
    value = null;
    return old;
  }

  private T present() {
    return Objects.requireNonNull(value, "this owner is empty: ask isEmpty() first");
  }

  /**
   * A lambda that owns what it mentions, as one with {@code move} does: {@code return
   * Owned.moving(() -> meter.start())}.
   */
  public static <F> F moving(F lambda) {
    return lambda;
  }

  /** {@code &x}: while the result is in use nobody may change this owner, move it or drop it. */
  public Ref<T> borrow() {
    return new Ref<>(present());
  }

  /** {@code &mut x}: while the result is in use nobody else may use this owner at all. */
  @Mut
  public RefMut<T> borrowMut() {
    return new RefMut<>(this);
  }

  @Borrowed
  public T get() {
    return present();
  }

  @Mut
  public void set(T value) {
    this.value = value;
  }

  /** Takes the value out; the owner is gone. */
  @Consumes
  public T into() {
    return present();
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
