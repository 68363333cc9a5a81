// expect: unsupported
// nobody can type once for each schedule

class UsesInput {
  static void main() throws Exception {
    if (System.in.read() == 'x') {
      throw new AssertionError("x");
    }
  }
}
