"Attention with exchangeable kernels (softmax, expressive) and parameters (shared, or per position: the cisformer)."
from selfnets.attention.blocks import Block, Transformer, TransformerConfig, count_parameters_analytic, flops_per_token
from selfnets.attention.cisformer import PROJECTIONS, PositionLinear, Positional, parameter_count, share_positions
from selfnets.attention.kernels import KERNELS, attend, causal_mask, expressive_weights, softmax_weights
from selfnets.attention.mha import LayerNorm, Linear, MultiHeadAttention, alibi_bias
