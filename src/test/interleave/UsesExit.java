// expect: unsupported
// a program that ends the virtual machine would end ours

class UsesExit {
  static void main() throws Exception {
    Thread hasty = new Thread(() -> System.exit(3));
    hasty.start();
    hasty.join();
  }
}
