package javalings.own;

/** A shared borrow of what an {@link Owned} holds, {@code &T}; made by {@link Owned#borrow}. */
@View
public final class Ref<T> {
  private final T value;

  Ref(T value) {
    this.value = value;
  }

  @Borrowed
  public T get() {
    return value;
  }
}
