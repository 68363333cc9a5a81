class Intro2 {
  static long bytes(int blocks, long blockSize) {
    return Math.multiplyExact(blockSize, blocks);
  }
}
