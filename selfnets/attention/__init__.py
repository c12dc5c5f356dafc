"Attention with exchangeable kernels (softmax, expressive) and parameters (shared, or per position: the cisformer)."
from selfnets.attention.blocks import Block, Transformer, TransformerConfig
from selfnets.attention.cisformer import PositionLinear, Positional, share_positions
from selfnets.attention.kernels import KERNELS, attend, causal_mask, expressive_weights, softmax_weights
from selfnets.attention.mha import Linear, LayerNorm, MultiHeadAttention, alibi_bias
