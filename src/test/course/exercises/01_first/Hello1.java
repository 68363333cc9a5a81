class Hello1 {
  // TODO: end the statement.
  static String greet(String name) {
    return "Hello, " + name + "!"
  }
}
