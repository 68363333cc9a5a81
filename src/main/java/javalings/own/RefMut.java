package javalings.own;

/**
 * An exclusive borrow of what an {@link Owned} holds, {@code &mut T}; made by {@link
 * Owned#borrowMut}.
 */
@ViewMut
public final class RefMut<T> {
  private final Owned<T> owner;

  RefMut(Owned<T> owner) {
    this.owner = owner;
  }

  @Borrowed
  public T get() {
    return owner.get();
  }

  @Mut
  public void set(T value) {
    owner.set(value);
  }

  /** A shared borrow of the same value; this exclusive one rests while it is in use. */
  public Ref<T> borrow() {
    return new Ref<>(owner.get());
  }
}
