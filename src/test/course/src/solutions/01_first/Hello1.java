class Hello1 {
  static String greet(String name) {
    return "Hello, " + name + "!";
  }
}
