// expect: always-fails
// a plain thread inherits no scoped values

class ScopedValueNotInherited {
  static final ScopedValue<String> USER = ScopedValue.newInstance();

  static void main() throws Exception {
    Thread[] made = new Thread[1];
    ScopedValue.where(USER, "ada")
        .run(
            () -> {
              made[0] = new Thread(() -> require(USER.get().equals("ada"), "mixed up"));
              made[0].start();
            });
    made[0].join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
