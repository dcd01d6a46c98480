// Something that this machine lacks and its owner can install. Tests skip on it, the command says
// it; any other error is a fault of ours.

export class MissingPiece extends Error {
  override readonly name = 'MissingPiece';
}
