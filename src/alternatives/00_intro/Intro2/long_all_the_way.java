class Intro2 {
  static long bytes(long blocks, long blockSize) {
    final var bytes = blocks * blockSize;
    return bytes;
  }
}
